namespace CourseKit.Syntax;

/// <summary>What is looked through for code and comments.</summary>
internal enum ScanScope
{
    Page,

    /// <summary>The inner text of a shortcode, which may be indented as a whole.</summary>
    Inner,

    /// <summary>The inner text of a review block.</summary>
    Prompts,
}
