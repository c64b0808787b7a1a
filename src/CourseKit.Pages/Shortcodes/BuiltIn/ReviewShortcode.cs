using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A block of prompts. Parameters other than the colour are metadata for the prompts in it, so none is unknown. Its name is part of the
/// language.
/// </summary>
internal static class ReviewShortcode
{
    public static ShortcodeSignature Signature { get; } = new(ShortcodeTable.ReviewBlock, ShortcodeInner.Markdown,
    [
        new("color", ParameterType.Choice) { Choices = ReviewColorNames.All.ToEquatableArray() },
    ]);
}
