using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What is known so far while prompts are matched: the prompts of the lock (old) and those of the course (groups), by index, and which
/// is which. Each step adds pairs and never takes one back.
/// </summary>
internal sealed class MatchState
{
    public const int None = -1;

    private readonly LockIndex _whole;
    private readonly Dictionary<TextKey, PromptSides> _sides = [];

    /// <param name="whole">The lock of all pages, when <paramref name="previous"/> is a part of it: what is rare is rare in the whole
    /// course.</param>
    public MatchState(IdentityLock? previous, IReadOnlyList<CurrentPrompt> prompts, IdentityOptions options, IdentityLock? whole)
    {
        (Prompts, Options, _whole) = (prompts, options, LockIndex.Of(whole));
        Index = LockIndex.Of(previous);
        Groups = PromptGroups.Build(prompts);
        OldOf = Filled(Groups.Count);
        GroupOf = Filled(Olds.Length);
        IsNew = new bool[Groups.Count];
        IsGone = new bool[Olds.Length];
        FirstWithText = new Dictionary<TextKey, int>(Groups.Count);
        NextWithText = Filled(Groups.Count);
        for (var group = Groups.Count - 1; group >= 0; group--)
        {
            if (FirstWithText.TryGetValue(Groups[group].Text, out var next)) NextWithText[group] = next;
            FirstWithText[Groups[group].Text] = group;
        }
    }

    public IReadOnlyList<CurrentPrompt> Prompts { get; }

    public IdentityOptions Options { get; }

    public LockIndex Index { get; }

    public LockedPrompt[] Olds => Index.Prompts;

    /// <summary>The text of each old prompt.</summary>
    public TextKey[] OldTexts => Index.Texts;

    public List<PromptGroup> Groups { get; }

    /// <summary>The old prompt that a group is, or <see cref="None"/>.</summary>
    public int[] OldOf { get; }

    /// <summary>The group that an old prompt is, or <see cref="None"/>.</summary>
    public int[] GroupOf { get; }

    /// <summary>Groups of which is known that they are no old prompt.</summary>
    public bool[] IsNew { get; }

    /// <summary>Old prompts of which is known that they are no group.</summary>
    public bool[] IsGone { get; }

    /// <summary>The first group that has a text; there are several when ids or images tell them apart.</summary>
    public Dictionary<TextKey, int> FirstWithText { get; }

    /// <summary>For a group the next with the same text, or <see cref="None"/>.</summary>
    public int[] NextWithText { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Pair(int group, int old) => (OldOf[group], GroupOf[old]) = (old, group);

    public bool IsOpenGroup(int group) => OldOf[group] == None && !IsNew[group];

    public bool IsOpenOld(int old) => GroupOf[old] == None && !IsGone[old];

    /// <summary>True when the author's ids speak against the two being one prompt: both have one, and they differ.</summary>
    public bool HaveOtherIds(int group, int old) => Groups[group].ExplicitId is not null && Olds[old].IsExplicit;

    /// <summary>See <see cref="PromptLikeness.Between"/>.</summary>
    public double? LikenessOf(int group, int old) =>
        PromptLikeness.Between(SidesOf(OldTexts[old].Shown), SidesOf(group, old, Groups[group].Text.Shown), _whole.Words)
        ?? (HasCommands(group, old) ? PromptLikeness.Between(SidesOf(OldTexts[old]), SidesOf(group, old, Groups[group].Text), _whole.Words) : null);

    /// <summary>See <see cref="PromptLikeness.Nearness"/>.</summary>
    public double NearnessOf(int group, int old) =>
        PromptLikeness.Nearness(SidesOf(OldTexts[old].Shown), SidesOf(group, old, Groups[group].Text.Shown), _whole.Words);

    /// <summary>True when the words of the two let them be one prompt, edited.</summary>
    public bool AreAlike(int group, int old) => LikenessOf(group, old) is not null;

    /// <summary>
    /// True where the two have the same question, word for word, and only its pictures tell what it asks, and these are others: other bytes
    /// lie under their names.
    /// </summary>
    public bool ShowOthers(int group, int old)
    {
        if (First(group).Pictures.IsEmpty || Olds[old].Pictures.IsEmpty) return false;
        var (was, has) = (SidesOf(OldTexts[old].Shown).Question, SidesOf(group, old, Groups[group].Text.Shown).Question);
        return has.Any(word => word.IsOtherPicture) && !has.Any(word => word.Kind == SideWordKind.Telling && was.Contains(word));
    }

    /// <summary>
    /// False where the compiler, which knows no bytes of pictures, may decide otherwise than a build. A hint about such prompts is left to
    /// what a build tells of its changes; an error is a build's.
    /// </summary>
    public bool CanTell(int group, int old) => First(group).Media.Length == 0 && Olds[old].Pictures.IsEmpty;

    /// <summary>
    /// True for a question such as "Why?": many prompts of a course may ask it, and its answer tells which of them it is.
    /// </summary>
    public bool HasCommonQuestion(int group) =>
        Groups[group].Text.Kind != CourseKit.Syntax.PromptKind.Cloze
            && SidesOf(Groups[group].Text).Question.All(word => word.Kind == SideWordKind.Common);

    public CurrentPrompt First(int group) => Prompts[Groups[group].Occurrences[0]];

    /// <summary>
    /// True when one of the two is typed otherwise than learners see it: an older lock does not say what its commands stood for.
    /// </summary>
    private bool HasCommands(int group, int old) =>
        !ReferenceEquals(OldTexts[old].Shown, OldTexts[old]) || !ReferenceEquals(Groups[group].Text.Shown, Groups[group].Text);

    /// <summary>The sides of a group with its pictures named as an old prompt names them.</summary>
    private PromptSides SidesOf(int group, int old, TextKey text)
    {
        var (pictures, earlier) = (First(group).Pictures, Olds[old].Pictures);
        if (pictures.IsEmpty || earlier.IsEmpty) return SidesOf(text);
        return PromptSides.Of(text, address => PromptPicture.NameOf(address, pictures, earlier));
    }

    private PromptSides SidesOf(TextKey text)
    {
        if (!_sides.TryGetValue(text, out var sides)) _sides.Add(text, sides = PromptSides.Of(text));
        return sides;
    }

    private static int[] Filled(int count)
    {
        var items = new int[count];
        for (var i = 0; i < count; i++) items[i] = None;
        return items;
    }
}
