namespace CourseKit.Syntax;

/// <summary>Where the call of a shortcode stands, so that what it gives is valid HTML there.</summary>
public enum ShortcodePlacement
{
    /// <summary>What it gives is not known: alone on a line it is a block, as in Hugo.</summary>
    OwnLine,

    /// <summary>It gives a piece of text.</summary>
    Inline,

    /// <summary>It gives an element that ends the paragraph before it.</summary>
    Block,
}

/// <summary>
/// What others must know of a shortcode beyond what it takes. The class of a built-in one says it, so that nobody asks for a shortcode
/// by its name. A course that replaces a built-in one, with parameters of its own or without, replaces how it looks, not what it is.
/// </summary>
public sealed record ShortcodeRole
{
    /// <summary>Of a course's own shortcode.</summary>
    public static ShortcodeRole Unknown { get; } = new();

    public ShortcodePlacement Placement { get; init; }

    /// <summary>True of what is an element of the page and never a piece of text: in code it can only be an example.</summary>
    public bool IsElement { get; init; }

    /// <summary>True of what shows all of its inner text: no word of it may be missing from the page.</summary>
    public bool ShowsInner { get; init; }

    /// <summary>True of code: the parameters say, in their order, what stands behind the marks of a fence.</summary>
    public bool IsCode { get; init; }

    /// <summary>The parameters of what shows a picture; null for anything else.</summary>
    public PictureParameters? Picture { get; init; }

    /// <summary>The parameter that names a page, of what stands for the address of that page; null for anything else.</summary>
    public string? PageAddress { get; init; }

    /// <summary>The parameter that names a value of the front matter or of the course's <c>params</c>; null for anything else.</summary>
    public string? Setting { get; init; }

    /// <summary>The parameter that names a file of the course whose text takes the place of the call; null for anything else.</summary>
    public string? IncludedFile { get; init; }
}

/// <summary>Which parameters say what of a picture.</summary>
/// <param name="Source">Its address.</param>
/// <param name="Alternative">What is read to those who do not see it; empty for what only decorates.</param>
/// <param name="StandIns">What is read where that is not given: the first that is.</param>
/// <param name="Id">What links to it end in, and what says whether it is numbered.</param>
/// <param name="Width">In pixels; of the file where it is not given.</param>
/// <param name="Height">Likewise.</param>
public sealed record PictureParameters(
    string Source, string Alternative, EquatableArray<string> StandIns, string Id, string Width, string Height);
