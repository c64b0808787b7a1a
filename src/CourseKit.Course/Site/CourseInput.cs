using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Everything a course is made from, as plain values: whoever can read files fills it in, and the compiler reads none.</summary>
public sealed class CourseInput
{
    /// <summary>Which path is what.</summary>
    public required CourseLayout Layout { get; init; }

    /// <summary>The text of <see cref="CourseLayout.SettingsPath"/>; null when there is none.</summary>
    public SourceText? Settings { get; init; }

    /// <summary>The text of <see cref="IdentityLock.FileName"/>; null when there is none.</summary>
    public SourceText? Lock { get; init; }

    /// <summary>The name of the course folder (or of the one file): the title and id of a course that states none.</summary>
    public required string FolderName { get; init; }

    /// <summary>The files whose role is <see cref="FileRole.Content"/>.</summary>
    public required IReadOnlyList<SourceText> Content { get; init; }

    /// <summary>The files whose role is <see cref="FileRole.Asset"/> or <see cref="FileRole.Static"/>.</summary>
    public IReadOnlyList<AssetFile> Assets { get; init; } = [];

    /// <summary>False where no bytes of <see cref="Assets"/> are read, as in the compiler: their hashes only tell them apart.</summary>
    public bool KnowsAssetBytes { get; init; } = true;

    public IReadOnlyList<ShortcodeSignature> Shortcodes { get; init; } = CourseKit.Model.Shortcodes.All;

    /// <summary>The author's records, read from the C# of the course.</summary>
    public MetadataSchema Metadata { get; init; } = MetadataSchema.BuiltIn;

    /// <summary>The text of another file of the course by its path, for <c>include</c>; null when there is none.</summary>
    public Func<string, SourceText?> Include { get; init; } = _ => null;

    public required PublishOptions Publish { get; init; }

    /// <summary>What reading the files found: one that cannot be read, text that is not UTF-8.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>A file that is copied, not read.</summary>
/// <param name="Path">Relative to the course folder, with forward slashes.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record AssetFile(string Path, long Length, string Hash);

/// <summary>Which pages go out. The time is an input, so that the same input gives the same site.</summary>
public sealed record PublishOptions
{
    public required DateTimeOffset Now { get; init; }

    public bool Drafts { get; init; }

    /// <summary>Publish pages whose date is still to come.</summary>
    public bool Future { get; init; }

    public bool Expired { get; init; }

    /// <summary>Pages are shown that readers do not get: nobody is to be left with them, neither the lock file nor decks.</summary>
    public bool IsPreview => Drafts || Future || Expired;
}
