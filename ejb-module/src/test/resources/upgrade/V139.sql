insert into survey_import (target_id, digest, name, taken_on, answers, suspects) values (1, '\x03', 'rekap.xlsx', '2025-03-01', 49, 2);
