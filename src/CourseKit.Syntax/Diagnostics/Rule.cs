using System.Reflection;

namespace CourseKit.Syntax;

/// <summary>
/// One thing CourseKit can find wrong, with all that is known about it. Each lies with the feature that reports it, in two files:
/// <c>CKnnnn.Name.cs</c>, with the functions that make its diagnostics, and its texts, <c>CKnnnn.Name.md</c>. A code is never given to
/// another rule. Bands: 1 front matter, 2 shortcodes, 3 prompts, 4 course structure and links, 5 rendering and templates, 6 export and
/// files, 7 metadata, 9 CourseKit's own bugs.
/// </summary>
public sealed class Rule
{
    private readonly Assembly? _room;
    private RuleTexts? _texts;

    /// <summary>A rule that has its texts in files of its own.</summary>
    /// <param name="home">The class it lies in: the assembly of that has its texts.</param>
    public Rule(Type home) => _room = home.Assembly;

    /// <summary>A rule whose texts are given.</summary>
    public Rule(RuleTexts texts) => _texts = texts;

    /// <summary><c>CK</c> and four digits.</summary>
    public required string Code { get; init; }

    /// <summary>What is found, in kebab-case: <c>front-matter-not-closed</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What is found, as a short sentence without a full stop.</summary>
    public string Title => Texts.Title;

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
    public string Explanation => Texts.Explanation;

    /// <summary>The shortest text that shows the mistake.</summary>
    public string Bad => Texts.Bad;

    /// <summary>The same text, put right.</summary>
    public string Good => Texts.Good;

    /// <summary>Read when they are first asked for: a build that finds nothing reads none.</summary>
    private RuleTexts Texts => _texts ??= RuleTexts.Of(_room!, Code);

    public override string ToString() => $"{Code} {Name}";
}
