namespace CourseKit.Syntax;

/// <summary>A name as read: without its quotes, with its span.</summary>
internal readonly record struct DataName(string Text, TextSpan Span);
