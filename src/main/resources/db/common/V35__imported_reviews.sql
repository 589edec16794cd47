-- Where a review was written, if not here; such reviews are shown with their origin and never counted in a rating.
alter table review add column origin varchar(40);
alter table review add column origin_id varchar(300);
alter table review add column origin_url varchar(2000);
alter table review add column rewarded boolean;
create unique index review_origin on review (site_id, origin, origin_id);
-- Comments of other systems have no rating, and none is made up for them.
alter table review alter column rating drop not null;
