namespace CourseKit.Syntax;

/// <param name="Span">Without quotes.</param>
/// <param name="End">The offset after the value and its quotes.</param>
internal readonly record struct ShortcodeValue(string Text, TextSpan Span, int End);
