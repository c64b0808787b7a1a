namespace CourseKit.Anki.Tests;

/// <summary>An edit of the example course, and what Anki is to make of it for a learner who has studied all cards of the edition before.</summary>
/// <param name="New">Notes that come.</param>
/// <param name="Updated">Notes that change; of all others nothing may change.</param>
/// <param name="NewCards">Cards that come.</param>
/// <param name="EmptyCards">Cards that have nothing to ask any more, for "Empty Cards".</param>
internal sealed record EditCase(Action<CourseFolder> Edit, int New = 0, int Updated = 0, int NewCards = 0, int EmptyCards = 0)
{
    private const string Outer = "content/outer/_index.md";
    private const string Inner = "content/inner/_index.md";
    private const string Gaming = "content/outer/specification-gaming/index.md";
    private const string Tampering = "content/outer/reward-tampering/index.md";
    private const string Intent = "content/outer/intent-alignment.md";
    private const string Alignment = "content/inner/inner-alignment/index.md";
    private const string Optimizers = "content/inner/mesa-optimizers/index.md";

    /// <summary>A block's last line, which no other has on its page.</summary>
    private const string EndOfFirstBlock = "It did what its specification rewards; the fault lies in what was written down.\n";

    private const string Repairer = """

        Q: How did an automatic program repairer satisfy a test that only checked whether a list was in order? {difficulty=easy source="lehman2018"}
        A: Its program returned an empty list.

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

    /// <summary>Each by a name that says what was done.</summary>
    public static IReadOnlyDictionary<string, EditCase> All { get; } = new Dictionary<string, EditCase>(StringComparer.Ordinal)
    {
        ["nothing"] = new(_ => { }),
        ["a question reworded"] = new(course => course.Replace(Gaming, "a controller that games its score", "a controller that has gamed its score"), Updated: 1),
        ["an answer reworded"] = new(course => course.Replace(Gaming, "Its program returned an empty list.", "The program it wrote returned an empty list."), Updated: 1),
        ["a deletion put into the middle of a cloze"] = new(course => course.Replace(Tampering, "editing the scoring program tampers", "editing the {scoring program} tampers"), Updated: 1, NewCards: 1),
        ["a deletion taken out of a cloze"] = new(course => course.Replace(Tampering, "tampers with the {input};", "tampers with the input;"), Updated: 1, EmptyCards: 1),
        ["a prompt moved in its block"] = new(course => course.Move(Optimizers, River, Optimizers, "\nIt predicts what the optimizer will do there; its past behavior may not.\n")),
        ["a prompt moved to another section of its page"] = new(course => course.Move(Gaming, Repairer, Gaming, "A: Raising its expected return never lowers the expected true return.\n")),
        ["a prompt moved to another page of its module"] = new(course => course.Move(Intent, Harm, Gaming, EndOfFirstBlock), Updated: 1),
        ["a prompt moved to a page of another module"] = new(course => course.Move(Intent, Harm, Optimizers, "\nIt predicts what the optimizer will do there; its past behavior may not.\n"), Updated: 1),
        ["a prompt deleted"] = new(course => course.Replace(Optimizers, River, "\n"), Updated: 1),
        ["a prompt added"] = new(course => course.Replace(Optimizers, River, River + "What grows in the greenhouse?\nTomatoes.\n\n"), New: 1, NewCards: 1),
        ["another prompt in the place of one"] = new(
            course => course.Replace(Optimizers, River, "\nWho first printed rules for balancing ledgers? {difficulty=easy}\nLuca Pacioli, in 1494.\n"), New: 1, Updated: 1, NewCards: 1),
        ["a prompt of another kind in its place"] = new(
            course => course.Replace(Alignment, Reasoning, "\nC: {Better reasoning} can bring {suboptimality alignment} to an end.\n"), New: 1, Updated: 1, NewCards: 2),
        ["a page renamed, with an alias"] = new(course => RenamePage(course, "\n  \"aliases\": [\"/outer/intent-alignment/\"],")),
        ["a page renamed, without an alias"] = new(course => RenamePage(course, ""), Updated: 6),
        ["a page's title changed"] = new(course => course.Replace(Gaming, "\ntitle: Specification gaming\n", "\ntitle: Gaming a specification\n")),
        ["a section's title changed"] = new(course => course.Replace(Gaming, "## What helps, and how far", "## What helps a little")),
        ["both modules renamed, and a prompt added to each"] = new(
            course =>
            {
                course.Replace(Outer, "1. Outer: the goal we write", "1. Outside: the goal we wrote");
                course.Replace(Inner, "2. Inner:", "2. Inside:");
                course.Replace(Gaming, EndOfFirstBlock, EndOfFirstBlock + "\nWhat does the camera above row nine count?\nRed pixels.\n");
                course.Replace(Optimizers, River, River + "What grows in the greenhouse?\nTomatoes.\n\n");
            },
            New: 2,
            NewCards: 2),
        ["the course's title changed, and a prompt added"] = new(
            course =>
            {
                course.Replace("course.yml", "\"Missing the Mark: Outer and Inner Misalignment\"", "Off the Mark");
                course.Replace(Optimizers, River, River + "What grows in the greenhouse?\nTomatoes.\n\n");
            },
            New: 1,
            NewCards: 1),
        ["a picture changed"] = new(course => course.Replace("content/outer/specification-gaming/goodhart.svg", "</svg>", "<circle cx=\"40\" cy=\"40\" r=\"20\" fill=\"#b00\"/></svg>"), Updated: 1),
        ["a tag changed"] = new(course => course.Replace(Gaming, "{#red-lamps .core ", "{#red-lamps .lamp ")),
        ["words made bold"] = new(course => course.Replace(Gaming, "called the *Goodhart regret*.", "called the **Goodhart regret**.")),
        ["five edits at once"] = new(
            course =>
            {
                course.Replace(Gaming, "a controller that games its score", "a controller that has gamed its score");
                course.Replace(Gaming, "Its program returned an empty list.", "The program it wrote returned an empty list.");
                course.Replace(Tampering, "editing the scoring program tampers", "editing the {scoring program} tampers");
                course.Move(Intent, Harm, Optimizers, "\nIt predicts what the optimizer will do there; its past behavior may not.\n");
                course.Replace(Optimizers, River, "\n");
            },
            Updated: 5,
            NewCards: 1),
    };

    /// <summary>The example course as it is.</summary>
    public static Edition Before => BeforeAll.Value;

    private static readonly Lazy<Edition> BeforeAll = new(() => Build(_ => { }));

    private static readonly Dictionary<string, Edition> Built = new(StringComparer.Ordinal);

    /// <summary>The example course after one of <see cref="All"/>.</summary>
    public static Edition After(string name)
    {
        if (!Built.TryGetValue(name, out var edition)) Built.Add(name, edition = Build(All[name].Edit));
        return edition;
    }

    private static Edition Build(Action<CourseFolder> edit)
    {
        using var course = CourseFolder.Example();
        edit(course);
        return course.Build();
    }

    private static void RenamePage(CourseFolder course, string aliases)
    {
        course.Replace(Intent, "{\n  \"title\"", "{" + aliases + "\n  \"title\"");
        course.Rename(Intent, "content/outer/trying.md");
        course.ReplaceInPages("intent-alignment.md", "trying.md");
    }
}
