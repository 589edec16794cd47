-- A thread that was brought to an executive. Why may hold what is private: then it is sealed.
alter table thread add column escalation_id uuid;
alter table thread add column escalated_to uuid;
alter table thread add column escalated_by varchar(80);
alter table thread add column escalated_at timestamp(6) with time zone;
alter table thread add column escalation_due timestamp(6) with time zone;
alter table thread add column escalation_why varchar(20000);
alter table thread add column escalation_sealed boolean;

-- Who of our side would like to call the customer, until the customer has chosen how to go on.
alter table channel add column call_asked_by varchar(170);
