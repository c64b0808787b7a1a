using System.Runtime.CompilerServices;
using System.Text;

namespace CourseKit.Export;

/// <summary>A text that grows and is read as a span: one for a whole page, so that no string is made for a word.</summary>
internal sealed class SearchText
{
    private char[] _characters = new char[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(char character)
    {
        if (Length == _characters.Length) Array.Resize(ref _characters, Length * 2);
        _characters[Length++] = character;
    }

    public void Add(Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)]) Add(unit);
    }

    public void Add(ReadOnlySpan<char> text)
    {
        while (Length + text.Length > _characters.Length) Array.Resize(ref _characters, _characters.Length * 2);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public override string ToString() => Span.ToString();
}
