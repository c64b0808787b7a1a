namespace CourseKit.Generator;

/// <summary>The names of the generator's steps, by which tests ask why a step ran.</summary>
internal static class StepNames
{
    /// <summary>What the project says of the course: its folder, the names of what is generated.</summary>
    public const string Project = nameof(Project);

    /// <summary>Every file of the course by its path.</summary>
    public const string Paths = nameof(Paths);

    /// <summary>The text of one page.</summary>
    public const string Text = nameof(Text);

    /// <summary><c>course.yml</c>, typed.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The lock file as text.</summary>
    public const string Lock = nameof(Lock);

    /// <summary>The shortcodes that pages may call.</summary>
    public const string Shortcodes = nameof(Shortcodes);

    /// <summary>The author's records.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>What every page is compiled with.</summary>
    public const string Context = nameof(Context);

    /// <summary>Which texts pages include.</summary>
    public const string Includes = nameof(Includes);

    /// <summary>What one page is made from.</summary>
    public const string PageInput = nameof(PageInput);

    /// <summary>One page, parsed and bound.</summary>
    public const string Page = nameof(Page);

    /// <summary>All pages, linked and linted.</summary>
    public const string Course = nameof(Course);

    /// <summary>What there is to report.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>The paths and ids that C# names are made from.</summary>
    public const string CatalogKeys = nameof(CatalogKeys);

    /// <summary>The C# names of pages and prompts.</summary>
    public const string CatalogNames = nameof(CatalogNames);

    /// <summary>What the file of one page is made from.</summary>
    public const string CatalogSource = nameof(CatalogSource);

    /// <summary>What there is to emit for the course as a whole.</summary>
    public const string CatalogIndex = nameof(CatalogIndex);

    /// <summary>What there is to emit for one page.</summary>
    public const string CatalogPage = nameof(CatalogPage);
}
