using CourseKit.Model;

namespace CourseKit.Export;

internal enum MediaFault
{
    None,

    /// <summary>Anki shows no picture, or plays nothing, of this type.</summary>
    Type,

    /// <summary>A drawing with a program in it.</summary>
    Script,
}

/// <summary>A file of the course as a deck carries it.</summary>
/// <param name="Name">
/// Made from its content: Anki keeps all media of a reader in one folder, and a name that is there already with other content would be
/// renamed on import, in the note too.
/// </param>
internal sealed record CardFile(string Name, Asset Asset, MediaFault Fault)
{
    /// <summary>False for a file that is left out; its alternative text stands in the card.</summary>
    public bool IsShown => Fault == MediaFault.None;
}
