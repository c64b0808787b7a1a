using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The text of a prompt, to find equal ones by. It is asked for its hash many times in a matching, and long texts take long to hash.
/// </summary>
/// <param name="Question">In the form of <see cref="LockedText"/>.</param>
/// <param name="Answer">Null for a cloze.</param>
internal sealed record TextKey(PromptKind Kind, string Question, string? Answer)
{
    private int _hash;
    private AutomaticId? _automaticId;

    /// <summary>
    /// The same as learners see it, with the author's TeX commands expanded; itself where that is no other. It says nothing of which texts
    /// are equal.
    /// </summary>
    public TextKey Shown { get => field ?? this; init; }

    /// <summary>What an id is made from for a prompt of this text without images.</summary>
    public AutomaticId AutomaticId => _automaticId ??= AutomaticId.Of(Kind, Question, Answer, media: "");

    public static TextKey Of(LockedPrompt prompt) => new TextKey(prompt.Kind, prompt.Question, prompt.Answer).Showing(prompt.Expanded);

    public TextKey Showing(ExpandedSides? expanded) =>
        expanded is null ? this : this with { Shown = new(Kind, expanded.Question, expanded.Answer) };

    public bool Equals(TextKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null && GetHashCode() == other.GetHashCode() && Kind == other.Kind && Question == other.Question && Answer == other.Answer);

    public override int GetHashCode()
    {
        if (_hash == 0) _hash = unchecked((Question.GetHashCode() * 31) + (Answer?.GetHashCode() ?? 0) + (int)Kind) | 1;
        return _hash;
    }
}
