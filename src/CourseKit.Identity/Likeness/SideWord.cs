namespace CourseKit.Model;

internal enum SideWordKind
{
    /// <summary>Says what the side is about.</summary>
    Telling,

    /// <summary>Stands in sides about anything: an article, a question word, "yes". It counts only where nothing else is there.</summary>
    Common,

    /// <summary>Tells little by itself: a letter, a number of one or two digits, two signs of a formula or of code.</summary>
    Weak,
}

/// <summary>One thing that a side of a prompt is compared by.</summary>
/// <param name="Text">In lower case; of formulas, code and pictures with a mark in front, so that a variable is no word.</param>
internal readonly record struct SideWord(string Text, SideWordKind Kind)
{
    /// <summary>
    /// True for a picture with other bytes than the one of an earlier prompt had under its name (<see cref="PromptPicture.NameOf"/>).
    /// </summary>
    public bool IsOtherPicture => Text.StartsWith("!#", StringComparison.Ordinal);
}
