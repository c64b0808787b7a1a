namespace OwnEngine;

/// <summary>A variable's or member's name with its hash worked out once, so that looking it up at render time hashes nothing.</summary>
internal sealed class Name
{
    public Name(string text)
    {
        Text = text;
        Hash = HashOf(text);
    }

    public string Text { get; }

    public int Hash { get; }

    /// <summary>FNV-1a: the same on every machine and in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static int HashOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }

    public override string ToString() => Text;
}
