insert into complaint_question (id, category_id, code, kind, label, label_en, place, required, open)
select 1, min(id), 'jenis-jalan', 'SINGLE_CHOICE', 'Jenis jalan', 'Kind of road', 1, true, true from complaint_category;
insert into complaint_question_option (question_id, key, name, name_en, place) values (1, 'aspal', 'Aspal', 'Asphalt', 1);
insert into complaint_given_answer (complaint_id, place, question_id, kind, label, label_en, value, shown, shown_en, open)
select min(id), 1, 1, 'SINGLE_CHOICE', 'Jenis jalan', 'Kind of road', 'aspal', 'Aspal', 'Asphalt', true from complaint having min(id) is not null;
