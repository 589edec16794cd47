-- Texts that authors changed. What stands in public is the review's own; these go with the review.
alter table review add column text_version integer default 0 not null;
alter table review add column edited_at timestamp(6) with time zone;
alter table review add column change_since timestamp(6) with time zone;
create index review_change on review (site_id, change_since);

-- What an author wants in the place of the published text: waiting, or rejected.
create table text_change (
  review_id uuid primary key references review(id) on delete cascade,
  title varchar(120),
  text varchar(5000) not null,
  masks varchar(20000) not null,
  language varchar(8) not null,
  search_text varchar(5200) not null,
  written_at timestamp(6) with time zone not null,
  rejected_at timestamp(6) with time zone
);

-- What stood in public before. The dots of a mask may be longer than what they stand for.
create table former_text (
  id uuid primary key,
  review_id uuid not null references review(id) on delete cascade,
  title varchar(240),
  text varchar(10000) not null,
  masks varchar(20000) not null,
  language varchar(8) not null,
  replaced_at timestamp(6) with time zone not null
);
create index former_text_review on former_text (review_id, replaced_at);

-- Whether a decision was about such a text, not about the review.
alter table decision add column of_change boolean default false not null;
