namespace CourseKit.Syntax;

/// <summary>The language that settings are written in.</summary>
public enum DataFormat
{
    Yaml,
    Toml,
    Json,
}

/// <summary>The block of settings at the head of a content file.</summary>
/// <param name="Span">Delimiters and the line ending after the closing one included.</param>
/// <param name="Root">Its keys; empty when it could not be read, and then a diagnostic says why.</param>
public sealed record FrontMatter(DataFormat Format, TextSpan Span, MappingNode Root);
