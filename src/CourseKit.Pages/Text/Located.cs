using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A value and where the author wrote it.</summary>
public sealed record Located<T>(T Value, Location Location);
