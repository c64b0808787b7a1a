namespace CourseKit.Syntax;

/// <summary>What readers lose when a finding is left as it is, from nothing to the worst. People are shown the worst first.</summary>
public enum ReaderLoss
{
    /// <summary>Readers get all that was written, as it was meant; the finding is about how it is written.</summary>
    None,

    /// <summary>
    /// Something reaches them otherwise than it was meant: a sign that stands alone, TeX in place of a formula, a picture without words for
    /// it.
    /// </summary>
    Spoiled,

    /// <summary>Something that was written does not reach them: a line is skipped, a page or a prompt left out.</summary>
    Missing,

    /// <summary>What they have learned is lost: a prompt that they know begins anew.</summary>
    History,
}
