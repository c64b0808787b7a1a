using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A rule about what is allowed but was perhaps not meant. Give one of the three checks.</summary>
public sealed record LintRule(Rule Rule)
{
    /// <summary>Looks at one prompt.</summary>
    internal Action<PromptReading, Action<Diagnostic>>? Prompt { get; init; }

    /// <summary>Looks at one page that has prompts.</summary>
    internal Action<PageReading, LintReport>? Page { get; init; }

    /// <summary>Looks at the whole course, in one pass.</summary>
    internal Action<LintCourse, LintReport>? Course { get; init; }

    /// <summary>
    /// True when the prompt check also looks at a prompt that was asked before, word for word. Others do not: CK3102 reports the
    /// repetition, and the same advice twice helps nobody.
    /// </summary>
    internal bool OnRepeats { get; init; }
}

/// <param name="owner">The prompt whose settings decide whether the finding is shown.</param>
internal delegate void LintReport(LintPrompt owner, Diagnostic finding);
