namespace CourseKit.Model;

/// <summary>The names in the lock file.</summary>
internal static class LockFields
{
    public const string About = "about";
    public const string Version = "version";
    public const string Course = "course";
    public const string AnkiCourse = "ankiCourse";
    public const string FormerPages = "formerPages";
    public const string Cards = "cards";
    public const string Decks = "decks";
    public const string Prompts = "prompts";

    public const string Id = "id";
    public const string Explicit = "explicit";
    public const string Key = "key";
    public const string Kind = "kind";
    public const string Question = "question";
    public const string Answer = "answer";
    public const string Expanded = "expanded";
    public const string Pictures = "pictures";
    public const string Numbers = "numbers";
    public const string RetiredNumbers = "retiredNumbers";
    public const string Withheld = "withheld";
    public const string Retired = "retired";
    public const string Places = "at";
    public const string Anki = "anki";
    public const string Orbit = "orbit";
    public const string Former = "former";

    public const string Page = "page";
    public const string Address = "address";
    public const string FormerAddresses = "formerAddresses";
    public const string Block = "block";
    public const string Place = "place";

    public const string Number = "number";
    public const string Text = "text";

    public const string Folder = "folder";
    public const string Name = "name";

    public const string Hash = "hash";
    public const string Seen = "seen";
    public const string Modified = "mod";

    public static readonly string[] OfLock = [About, Version, Course, AnkiCourse, FormerPages, Cards, Decks, Prompts];

    public static readonly string[] OfPrompt =
        [Id, Explicit, Key, Kind, Question, Answer, Expanded, Pictures, Numbers, RetiredNumbers, Withheld, Retired, Places, Anki, Orbit, Former];

    public static readonly string[] OfPage = [Page, Address, FormerAddresses];

    public static readonly string[] OfPlace = [Page, Block, Place];

    public static readonly string[] OfAnki = [Hash, Seen, Modified];

    public static readonly string[] OfExpanded = [Question, Answer];

    public static readonly string[] OfPicture = [Address, Hash];

    public static readonly string[] OfDeck = [Folder, Name];

    public static readonly string[] OfRetiredNumber = [Number, Text];

    public static readonly string[] OfFormer = [Kind, Question, Answer, Expanded, Numbers, RetiredNumbers, Retired, Anki];
}
