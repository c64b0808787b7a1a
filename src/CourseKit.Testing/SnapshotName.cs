namespace CourseKit.Testing;

/// <summary>Where a test's snapshots lie: the folder of its source file, and <c>Type.Method</c> or <c>Type.Method_variant</c>.</summary>
internal sealed record SnapshotName(string Folder, string Stem)
{
    public const string Verified = "verified";
    public const string Received = "received";

    public static SnapshotName Of(string file, string method, string? variant)
    {
        var stem = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        if (variant is not null) stem += "_" + Safe(variant);
        return new SnapshotName(Path.GetDirectoryName(SourceFile.OnDisk(file, AppContext.BaseDirectory))!, stem);
    }

    /// <param name="part">Empty, or <c>#path</c> without extension.</param>
    /// <param name="state">Verified or received.</param>
    /// <param name="extension">Without a dot; empty for a file without one.</param>
    public string PathOf(string part, string state, string extension)
    {
        var dotted = extension.Length == 0 ? "" : "." + extension;
        return Path.Combine(Folder, $"{Stem}{part}.{state}{dotted}");
    }

    private static string Safe(string variant) =>
        string.Concat(variant.Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '=' ? c : '-'));
}
