insert into complaint_checklist_item (id, code, name, name_en, place, required)
values (1, 'pokok', 'Menjawab pokok pengaduan', 'Answers what was asked', 1, true);
