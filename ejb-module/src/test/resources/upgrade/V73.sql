-- A change made after the upgrade gets its place from the transaction.
update complaint set last_activity_at = last_activity_at + interval '1 day';
