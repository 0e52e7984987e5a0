insert into survey_profile_count (target_id, suspect, counts) values (1, false, '{1,0,0,1,0}');
update survey_profile_round set counted_to = 1, next_to = 1;
