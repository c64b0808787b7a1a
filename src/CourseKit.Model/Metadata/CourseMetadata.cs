using System.Runtime.CompilerServices;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The metadata of a course, checked against its records.</summary>
public sealed class CourseMetadata
{
    private readonly Dictionary<object, BoundMetadata> _bound;

    internal CourseMetadata(MetadataSchema schema, Dictionary<object, BoundMetadata> bound, IReadOnlyList<Diagnostic> diagnostics) =>
        (Schema, _bound, Diagnostics) = (schema, bound, diagnostics);

    public static CourseMetadata None { get; } = new(MetadataSchema.BuiltIn, NewTable(), []);

    public MetadataSchema Schema { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Empty when no record describes prompts.</summary>
    public BoundMetadata Of(Prompt prompt) => _bound.TryGetValue(prompt, out var metadata) ? metadata : BoundMetadata.Empty;

    /// <summary>Empty when no record describes pages, and for a page that nobody wrote.</summary>
    public BoundMetadata Of(CoursePage page) => _bound.TryGetValue(page, out var metadata) ? metadata : BoundMetadata.Empty;

    internal static Dictionary<object, BoundMetadata> NewTable() => new(ByReference.Instance);

    /// <summary>Two prompts of equal text are two prompts; and a page is a large thing to compare.</summary>
    private sealed class ByReference : IEqualityComparer<object>
    {
        public static readonly ByReference Instance = new();

        bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

        int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
