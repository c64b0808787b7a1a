namespace CourseKit.Model;

/// <summary>What a page is in its course.</summary>
public enum PageKind
{
    /// <summary>The root <c>_index.md</c>, or the one page of a course that is a single file.</summary>
    Home,

    /// <summary>The <c>_index.md</c> of a folder, or a folder without one.</summary>
    Section,

    Page,
}
