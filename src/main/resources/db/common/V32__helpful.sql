-- One row per browser that found a review helpful; the hash is of a key made for this review alone.
create table helpful_vote (
  id uuid primary key,
  review_id uuid not null references review(id),
  voter_hash varchar(64) not null,
  voted_at timestamp(6) with time zone not null,
  unique (review_id, voter_hash)
);
