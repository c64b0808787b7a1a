namespace CourseKit.Syntax;

/// <summary>What settings may hold at most. No course comes near; an attack does.</summary>
internal static class DataLimits
{
    /// <summary>Lists and mappings in one another. Everything that walks the tree recurses, so this keeps the stack small.</summary>
    public const int Depth = 64;

    /// <summary>Values that YAML aliases may repeat in one file.</summary>
    public const int RepeatedNodes = 10_000;
}
