using System.Runtime.CompilerServices;

namespace CourseKit.Model;

/// <summary>A lock, ready to be searched. The compiler matches a course against the same lock after every edit, so it is kept.</summary>
internal sealed class LockIndex
{
    private static readonly ConditionalWeakTable<IdentityLock, LockIndex> _known = new();

    private readonly Lazy<CourseWords> _words;

    private LockIndex(IReadOnlyList<LockedPrompt> prompts, string ankiCourse)
    {
        Prompts = [.. prompts];
        Texts = [.. prompts.Select(TextKey.Of)];
        Identities = [.. prompts.Select(prompt => new PromptIdentity(prompt.Id, prompt.Key, prompt.Kind, ankiCourse))];
        Keys = new HashSet<string>(prompts.Select(prompt => prompt.Key), StringComparer.Ordinal);
        for (var old = 0; old < Prompts.Length; old++) ById.Add(Prompts[old].Id, old);
        _words = new(() => new CourseWords(Prompts));
    }

    public LockedPrompt[] Prompts { get; }

    /// <summary>The text of each prompt.</summary>
    public TextKey[] Texts { get; }

    /// <summary>The identity of each prompt, as long as its id and kind stay.</summary>
    public PromptIdentity[] Identities { get; }

    public Dictionary<string, int> ById { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Keys { get; }

    /// <summary>The words of the course, counted when they are asked for: most builds find every prompt by its text.</summary>
    public CourseWords Words => _words.Value;

    /// <param name="previous">Null for a course without a lock.</param>
    public static LockIndex Of(IdentityLock? previous) =>
        previous is null ? new LockIndex([], "") : _known.GetValue(previous, known => new LockIndex(known.Prompts, known.AnkiCourseId));
}
