namespace CourseKit.Syntax;

/// <summary>
/// One thing CourseKit can find wrong, with all that is known about it. Each lives in a file of its own, named
/// <c>CKnnnn.Name.cs</c>, beside the method that makes its diagnostics. A code is never given to another rule.
/// Bands: 1 front matter, 2 shortcodes, 3 prompts, 4 course structure and links, 5 rendering and templates, 6 export and
/// files, 9 CourseKit's own bugs.
/// </summary>
public sealed class Rule
{
    /// <summary><c>CK</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>What is found, in kebab-case: <c>front-matter-not-closed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What is found, as a short sentence without a full stop.</summary>
    public required string Title { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What readers lose when it is left as it is. An error holds the output back and loses them nothing.</summary>
    public ReaderLoss Loss { get; init; }

    /// <summary>
    /// True for an error that a course may turn down in <c>course.yml</c>: the output is complete without it being mended, as with
    /// a link that leads nowhere. Other errors mean that the output would be wrong; warnings and hints can always be set.
    /// </summary>
    public bool CanBeLowered { get; init; }

    /// <summary>True for a rule of taste, which reports nothing until the course or a page gives it a severity.</summary>
    public bool OffByDefault { get; init; }

    /// <summary>Why it matters and what to do, in Markdown. <c>coursekit explain</c> prints it.</summary>
    public required string Explanation { get; init; }

    /// <summary>The shortest text that shows the mistake.</summary>
    public required string Bad { get; init; }

    /// <summary>The same text, put right.</summary>
    public required string Good { get; init; }

    public override string ToString() => $"{Code} {Name}";
}
