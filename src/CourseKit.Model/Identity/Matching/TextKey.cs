using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The text of a prompt, to find equal ones by. It is asked for its hash many times in a matching, and long texts take long to hash.</summary>
/// <param name="Question">In the form of <see cref="LockedText"/>.</param>
/// <param name="Answer">Null for a cloze.</param>
internal sealed record TextKey(PromptKind Kind, string Question, string? Answer)
{
    private int _hash;
    private AutomaticId? _automaticId;

    /// <summary>What an id is made from for a prompt of this text without images.</summary>
    public AutomaticId AutomaticId => _automaticId ??= AutomaticId.Of(Kind, Question, Answer, media: "");

    public static TextKey Of(LockedPrompt prompt) => new(prompt.Kind, prompt.Question, prompt.Answer);

    public bool Equals(TextKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null && GetHashCode() == other.GetHashCode() && Kind == other.Kind && Question == other.Question && Answer == other.Answer);

    public override int GetHashCode()
    {
        if (_hash == 0) _hash = unchecked((Question.GetHashCode() * 31) + (Answer?.GetHashCode() ?? 0) + (int)Kind) | 1;
        return _hash;
    }
}
