using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>A piece of a template's source.</summary>
/// <param name="AfterBlank">White space stands before it: <c>f [1]</c> calls, <c>f[1]</c> indexes.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool AfterBlank)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
