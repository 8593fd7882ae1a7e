create table if not exists account_identity (
  issuer text not null,
  subject text not null,
  account text not null references account (id),
  since text not null,
  primary key (issuer, subject)
);

create unique index if not exists account_identity_one on account_identity (account, issuer)
