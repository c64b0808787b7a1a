using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A picture or recording that a prompt shows, known by its bytes: the same file under another name is the same picture.</summary>
/// <param name="Address">As a side of the prompt writes it.</param>
/// <param name="Hash">The beginning of the SHA-256 of its bytes.</param>
public sealed record PromptPicture(string Address, string Hash)
{
    private const int HashLength = 16;

    /// <param name="hash">The whole SHA-256.</param>
    public static PromptPicture Of(string address, string hash) =>
        new(address, hash.Length > HashLength ? hash.Substring(0, HashLength) : hash);

    /// <summary>
    /// What a picture is called when it is compared with those of an earlier prompt: by their name for the same bytes, by a name of its own
    /// for other bytes under one of their names.
    /// </summary>
    internal static string NameOf(string address, EquatableArray<PromptPicture> pictures, EquatableArray<PromptPicture> earlier)
    {
        if (pictures.FirstOrDefault(picture => picture.Address == address) is not { } picture) return address;
        if (earlier.FirstOrDefault(known => known.Hash == picture.Hash) is { } same) return same.Address;
        return earlier.Any(known => known.Address == address) ? "#" + picture.Hash : address;
    }
}
