using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>
/// A course at several moments, written shortly: <c>= path</c> begins a page (<c>= path (draft)</c> one that is not published), <c>--</c> a
/// block, <c>question | answer</c> is a prompt, a line without a bar a cloze; <c>{#id}</c> at the end is the author's id.
/// </summary>
internal sealed class Story
{
    private Story(IdentityMatch match, IReadOnlyList<CurrentPrompt> prompts) => (Match, Prompts) = (match, prompts);

    public IdentityMatch Match { get; }

    public IReadOnlyList<CurrentPrompt> Prompts { get; }

    public IdentityLock Lock => Match.Lock;

    public IReadOnlyList<string> Ids => [.. Match.Identities.Select(identity => identity.Id)];

    public IReadOnlyList<string> Guids => [.. Match.Identities.Select(identity => identity.AnkiGuid)];

    public IReadOnlyList<string> Codes => [.. Match.Diagnostics.Select(found => found.Code)];

    /// <summary>Each change as <c>id: kinds</c>, in reading order.</summary>
    public IReadOnlyList<string> Changes => [.. Match.Changes().Changes.Select(change => $"{change.Id}: {change.Kinds}")];

    public static DateTimeOffset Day(int day) => new(2026, 5, day, 12, 0, 0, TimeSpan.Zero);

    public static Story Begin(string script) => Of(null, Read(script), 1);

    public Story Then(string script, int day = 2, string course = "course") => Of(Lock, Read(script), day, course);

    public static Story Of(IdentityLock? previous, IReadOnlyList<CurrentPrompt> prompts, int day = 2, string course = "course") =>
        new(IdentityMatcher.Match(previous, prompts, new IdentityOptions { CourseId = course, Now = Day(day) }), prompts);

    public LockedPrompt Locked(string id) => Lock.Prompts.Single(prompt => prompt.Id == id);

    public static IReadOnlyList<CurrentPrompt> Read(string script)
    {
        var prompts = new List<CurrentPrompt>();
        var (page, block, isDraft, number) = ("page.md", 1, false, 0);
        foreach (var line in script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            number++;
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                isDraft = line.EndsWith(" (draft)", StringComparison.Ordinal);
                (page, block) = (line[2..].Replace(" (draft)", ""), block + 1);
            }
            else if (line == "--") block++;
            else prompts.Add(Prompt(line, page, block, number) with { IsWithheld = isDraft });
        }

        // A page that is begun twice is one page all the same.
        return [.. prompts.GroupBy(prompt => prompt.Page).SelectMany(prompts => prompts)];
    }

    private static CurrentPrompt Prompt(string line, string page, int block, int number)
    {
        string? id = null;
        var mark = line.LastIndexOf("{#", StringComparison.Ordinal);
        if (mark >= 0) (id, line) = (line[(mark + 2)..^1], line[..mark].TrimEnd());
        var sides = line.Split(" | ");
        var start = new LinePosition(number, 1);
        return new CurrentPrompt
        {
            Page = page,
            Block = block,
            Kind = sides.Length == 2 ? PromptKind.Qa : PromptKind.Cloze,
            Question = sides[0],
            Answer = sides.Length == 2 ? sides[1] : null,
            ExplicitId = id,
            Location = new Location(page, default, start, start),
        };
    }
}
