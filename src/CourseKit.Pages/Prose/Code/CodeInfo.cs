using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What the line that opens a code block says of it.</summary>
public sealed record CodeInfo
{
    public static CodeInfo Plain { get; } = new();

    /// <summary>As the author wrote it, without what other tools add to it; null for none.</summary>
    public string? Language { get; init; }

    /// <summary>A name of <see cref="CodeLanguages"/>; null for code that is shown without colours.</summary>
    public string? Highlighted => Language is null ? null : CodeLanguages.Find(Language);

    /// <summary>Shown above the code; null for none.</summary>
    public string? FileName { get; init; }

    public bool LineNumbers { get; init; }

    /// <summary>The number of the first line.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>True for C# that is compiled when the course is built.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The name that pieces of checked code share which see each other's names; null for one that stands alone.</summary>
    public string? Scope { get; init; }

    /// <summary>True for what an author may put on the element of a code block as it is; other options are ours to obey.</summary>
    public static bool IsAttribute(string name) => CodeOptions.IsAttribute(name);

    /// <summary>Lines to be marked, the first of the block being 1 whatever its number.</summary>
    public EquatableArray<LineRange> Marked { get; init; }
}

/// <summary>Lines, both ends included.</summary>
public readonly record struct LineRange(int First, int Last)
{
    public bool Holds(int line) => line >= First && line <= Last;
}
