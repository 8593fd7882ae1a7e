create table if not exists trail (
  place integer primary key,
  at text not null,
  who text not null,
  what text not null,
  subject text not null,
  origin text not null
);

create trigger if not exists trail_kept before update on trail begin select raise(abort, 'the trail is never changed'); end;

create trigger if not exists trail_whole before delete on trail begin select raise(abort, 'the trail is never cut'); end;

create trigger if not exists trail_place before insert on trail when exists (select 1 from trail where place = new.place) begin select raise(abort, 'the trail is never changed'); end
