namespace CourseKit.Export;

/// <summary>Who draws a formula that leaves for a deck.</summary>
internal enum TexReader
{
    /// <summary>MathJax in Anki's reviewer.</summary>
    Anki,

    /// <summary>KaTeX in Orbit, a formula on lines of its own.</summary>
    Orbit,

    /// <summary>KaTeX in Orbit, a formula in a line, where it has no numbered lines.</summary>
    OrbitLine,
}
