namespace OwnEngine;

/// <summary><see cref="Comparison.AreSame"/> for sets.</summary>
internal sealed class SameValue : IEqualityComparer<TemplateValue>
{
    public static SameValue Comparer { get; } = new();

    public bool Equals(TemplateValue x, TemplateValue y) => Comparison.AreSame(x, y);

    public int GetHashCode(TemplateValue obj) => Comparison.HashOf(obj);
}
