namespace CourseKit.Model;

/// <summary>In which lists of the course a page stands.</summary>
public enum PageListing
{
    Always,

    /// <summary>Only in that of its own folder.</summary>
    Local,

    Never,
}

/// <summary>What <c>build</c> in front matter says of a page, with the defaults that Hugo's documentation of build options gives.</summary>
public sealed record BuildOptions
{
    public static BuildOptions Default { get; } = new();

    /// <summary>False for a page that is not written; it is in no list either.</summary>
    public bool Render { get; init; } = true;

    public PageListing List { get; init; }

    /// <summary>False when of the files of a bundle only those are published that pages refer to.</summary>
    public bool PublishResources { get; init; } = true;

    /// <summary>True for a bundle that <c>headless</c> makes a mere store of files.</summary>
    public bool IsHeadless { get; init; }

    /// <summary>What it comes to for a page: only a bundle can be headless, as in Hugo.</summary>
    internal BuildOptions For(ContentRole role)
    {
        if (!IsHeadless) return this;
        return role == ContentRole.Bundle ? this with { Render = false, List = PageListing.Never, PublishResources = false }
            : this with { IsHeadless = false };
    }
}
