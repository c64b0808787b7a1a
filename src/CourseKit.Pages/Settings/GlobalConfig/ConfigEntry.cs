using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>One <c>key = value</c> of a file of severities.</summary>
/// <param name="Key">As written.</param>
/// <param name="IsInSection">True behind a header in brackets, where the compiler takes it for some files of C# only.</param>
internal sealed record ConfigEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan, bool IsInSection);
