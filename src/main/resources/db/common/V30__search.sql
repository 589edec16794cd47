-- What the visitor's search looks in: title and text, in lower case by the application, since databases differ in what they lower.
alter table review add column search_text varchar(5200) default '' not null;
update review set search_text = lower(coalesce(title, '') || ' ' || text);
