using CourseKit.Model;

namespace CourseKit.Anki.Tests;

/// <summary>An edit of the example course, and what Anki is to make of it for a learner who has studied every card of it.</summary>
/// <param name="New">Notes that come.</param>
/// <param name="Updated">Notes that change; of all others nothing may change.</param>
/// <param name="NewCards">Cards that come.</param>
/// <param name="EmptyCards">Cards that have nothing to ask any more, for "Empty Cards".</param>
internal sealed record EditCase(
    Action<CourseFolder> Edit, int New = 0, int Updated = 0, int NewCards = 0, int EmptyCards = 0)
{
    private const string Gaming = "content/outer/specification-gaming/index.md";
    private const string Tampering = "content/outer/reward-tampering/index.md";
    private const string Intent = "content/outer/intent-alignment.md";
    private const string Alignment = "content/inner/inner-alignment/index.md";
    private const string Optimizers = "content/inner/mesa-optimizers/index.md";

    private const string Settings = "course.yml";

    /// <summary>The last lines of blocks, which stand once on their page.</summary>
    private const string Fault = "\nIt did what its specification rewards; the fault lies in what was written down.\n";

    private const string Unhackable = "\nA: Raising its expected return never lowers the expected true return.\n";
    private const string Predicts = "\nIt predicts what the optimizer will do there; its past behavior may not.\n";

    private const string Judged = """

        Q: Why can a reward function learned from human judgments still be gamed? {#judged-reward .core difficulty=medium}
        A: It rewards what looks good to the judges, which can differ from what is good.

        """;

    private const string Harm = """

        How can an intent-aligned assistant still do harm? {#trying-not-succeeding .core difficulty=easy}
        By being wrong or clumsy: intent alignment is about motive, not ability.

        """;

    private const string River = """

        Why is a river that takes an efficient route to the sea not an optimizer? {difficulty=easy}
        Nothing in the river compares routes by an objective.

        """;


    private const string Reasoning = """

        Q: How can better reasoning bring suboptimality alignment to an end? {difficulty=hard source="hubinger2019"}
        A: The system acted well because of a mistake; once it sees through the mistake, it serves its own objective instead.

        """;

    private const string Ledgers = """

        Who first printed rules for balancing ledgers? {difficulty=easy}
        Luca Pacioli, in 1494.

        """;

    private const string Cloze = """

        C: {Better reasoning} can bring {suboptimality alignment} to an end.

        """;

    private const string Tomatoes = """

        What grows in the greenhouse?
        Tomatoes.

        """;

    /// <summary>Each by a name that says what was done.</summary>
    public static IReadOnlyDictionary<string, EditCase> All { get; } = new Dictionary<string, EditCase>(StringComparer.Ordinal)
    {
        ["nothing"] = new(_ => { }),
        ["a question reworded"] = new(Reword, Updated: 1),
        ["an answer reworded"] = new(RewordAnswer, Updated: 1),
        ["a deletion put into the middle of a cloze"] = new(HideMore, Updated: 1, NewCards: 1),
        ["a deletion taken out of a cloze"] = new(Replace(Tampering, "with the {input};", "with the input;"), Updated: 1, EmptyCards: 1),
        ["a prompt moved in its block"] = new(Move(Optimizers, River, Optimizers, Predicts)),
        ["a prompt moved to another section of its page"] = new(Move(Gaming, Judged, Gaming, Unhackable)),
        ["a prompt moved to another page of its module"] = new(Move(Intent, Harm, Gaming, Fault), Updated: 1),
        ["a prompt moved to a page of another module"] = new(Move(Intent, Harm, Optimizers, Predicts), Updated: 1),
        ["a prompt deleted"] = new(Replace(Optimizers, River, "\n"), Updated: 1),
        ["a prompt added"] = new(Add(Optimizers, Predicts, Tomatoes), New: 1, NewCards: 1),
        ["another prompt in the place of one"] = new(Replace(Optimizers, River, Ledgers), New: 1, Updated: 1, NewCards: 1),
        ["a prompt of another kind in its place"] = new(Replace(Alignment, Reasoning, Cloze), New: 1, Updated: 1, NewCards: 2),
        ["a page renamed, with an alias"] = new(RenamePage("\n  \"aliases\": [\"/outer/intent-alignment/\"],")),
        ["a page renamed, without an alias"] = new(RenamePage(""), Updated: 6),
        ["a page's title changed"] = new(Replace(Gaming, "\ntitle: Specification gaming\n", "\ntitle: Gaming a specification\n")),
        ["a section's title changed"] = new(Replace(Gaming, "## What helps, and how far", "## What helps a little")),
        ["both modules renamed, and a prompt added to each"] = new(
            Replace("content/outer/_index.md", "1. Outer: the goal we write", "1. Outside: the goal we wrote")
            + Replace("content/inner/_index.md", "2. Inner:", "2. Inside:")
            + Add(Gaming, Fault, "\nWhat does the camera above row nine count?\nRed pixels.\n")
            + Add(Optimizers, Predicts, Tomatoes),
            New: 2,
            NewCards: 2),
        ["the course's title changed, and a prompt added"] = new(
            Replace(Settings, "\"Missing the Mark: Outer and Inner Misalignment\"", "Off the Mark") + Add(Optimizers, Predicts, Tomatoes),
            New: 1,
            NewCards: 1),
        ["a picture changed"] = new(
            Replace("content/outer/specification-gaming/goodhart.svg", "</svg>", "<circle r='20'/></svg>"), Updated: 1),
        ["a tag changed"] = new(Replace(Gaming, "{#red-lamps .core ", "{#red-lamps .lamp ")),
        ["words made bold"] = new(Replace(Gaming, "called the *Goodhart regret*.", "called the **Goodhart regret**.")),
        ["five edits at once"] = new(
            Reword + RewordAnswer + HideMore + Move(Intent, Harm, Optimizers, Predicts) + Replace(Optimizers, River, "\n"),
            Updated: 5,
            NewCards: 1),
    };

    private static readonly Lazy<Edition> BeforeAll = new(() => Build(_ => { }, null));

    private static readonly Dictionary<string, Edition> Built = new(StringComparer.Ordinal);

    /// <summary>The example course as it is.</summary>
    public static Edition Before => BeforeAll.Value;

    private static Action<CourseFolder> Reword =>
        Replace(Gaming, "a controller that games its score", "a controller that has gamed its score");

    private static Action<CourseFolder> RewordAnswer =>
        Replace(Gaming, "Its program returned an empty list.", "The program it wrote returned an empty list.");

    private static Action<CourseFolder> HideMore =>
        Replace(Tampering, "editing the scoring program tampers", "editing the {scoring program} tampers");

    /// <summary>The example course after one of <see cref="All"/>.</summary>
    public static Edition After(string name)
    {
        if (!Built.TryGetValue(name, out var edition)) Built.Add(name, edition = Build(All[name].Edit, Before.Lock));
        return edition;
    }

    private static Edition Build(Action<CourseFolder> edit, IdentityLock? known)
    {
        using var course = CourseFolder.Example();
        if (known is not null) course.Write(known);
        edit(course);
        return course.Build();
    }

    private static Action<CourseFolder> Replace(string path, string old, string now) => course => course.Replace(path, old, now);

    private static Action<CourseFolder> Add(string path, string behind, string text) => Replace(path, behind, behind + text);

    private static Action<CourseFolder> Move(string from, string text, string to, string behind) =>
        Replace(from, text, "\n") + Add(to, behind, text);

    private static Action<CourseFolder> RenamePage(string aliases) => course =>
    {
        course.Replace(Intent, "{\n  \"title\"", "{" + aliases + "\n  \"title\"");
        course.Rename(Intent, "content/outer/trying.md");
        course.ReplaceInPages("intent-alignment.md", "trying.md");
    };
}
