insert into forum_photo (uuid, edition_id, original, words, added_by, added_at)
select '5a1c0c9e-2c56-4a8e-9c39-0a6f5b4d1621', 1, uuid, 'Peserta forum', 'Maya', '2024-06-12T06:00:00Z'
from stored_file order by id limit 1;
