create function only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'a record only grows';
end $$;
create function comes_alone() returns trigger language plpgsql as $$
begin
  if exists (select from record) then
    raise exception 'a database keeps one record';
  end if;
  return new;
end $$;
create function comes_last() returns trigger language plpgsql as $$
begin
  if new.seq is distinct from (select coalesce(max(seq) + 1, 0) from entry) then
    raise exception 'an entry is added after the last';
  end if;
  return new;
end $$;
create trigger record_kept before update or delete or truncate on record
  for each statement execute function only_grows();
create trigger record_alone before insert on record for each row execute function comes_alone();
create trigger entry_kept before update or delete or truncate on entry
  for each statement execute function only_grows();
create trigger entry_last before insert on entry for each row execute function comes_last();
create trigger checkpoint_kept before update or delete or truncate on checkpoint
  for each statement execute function only_grows();
create trigger signature_kept before update or delete or truncate on signature
  for each statement execute function only_grows();
revoke update, delete, truncate on migration, record, entry, checkpoint, signature from current_user;
