using System.Runtime.CompilerServices;

namespace CourseKit.Model;

/// <summary>
/// Holds pages and prompts apart by being different objects: two prompts of equal text are two prompts, and a page is a large thing to
/// compare.
/// </summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    public static readonly ByReference Instance = new();

    bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

    int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
}
