namespace CourseKit.Export;

/// <summary>The tables of schema 11. Importers read columns by position, so their order is part of the format.</summary>
internal static class CollectionSchema
{
    public const int Version = 11;

    /// <summary>
    /// Everything that SQLite would otherwise choose by itself and that shows in the file. Nothing is journalled, for what goes wrong is
    /// thrown away whole.
    /// </summary>
    public const string Pragmas = """
        pragma page_size = 4096;
        pragma encoding = 'UTF-8';
        pragma auto_vacuum = none;
        pragma journal_mode = off;
        pragma temp_store = memory;
        """;

    /// <summary><c>sfld</c> is declared integer on purpose: so numbers sort as numbers.</summary>
    public const string Tables = """
        create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
          ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
          models text not null, decks text not null, dconf text not null, tags text not null);
        create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
          usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
          flags integer not null, data text not null);
        create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
          mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
          ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null,
          odue integer not null, odid integer not null, flags integer not null, data text not null);
        create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
          ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
        create table graves (usn integer not null, oid integer not null, type integer not null);
        """;
}
