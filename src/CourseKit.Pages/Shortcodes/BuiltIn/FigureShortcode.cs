using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A picture with a caption. The parameters are those of Hugo's own, <c>id</c> added.</summary>
internal static class FigureShortcode
{
    public static ShortcodeSignature Signature { get; } = new("figure", ShortcodeInner.None,
    [
        new("src", ParameterType.Image) { Required = true },
        new("alt", ParameterType.String),
        new("caption", ParameterType.Markdown),
        new("title", ParameterType.String),
        new("link", ParameterType.Link),
        new("target", ParameterType.String),
        new("rel", ParameterType.String),
        new("class", ParameterType.String),
        new("id", ParameterType.String),
        new("width", ParameterType.Pixels),
        new("height", ParameterType.Pixels),
        new("loading", ParameterType.Choice) { Default = "lazy", Choices = ["lazy", "eager"] },
        new("attr", ParameterType.Markdown),
        new("attrlink", ParameterType.Link),
    ])
    {
        Role = new ShortcodeRole
        {
            Placement = ShortcodePlacement.Block,
            IsElement = true,
            Picture = new PictureParameters("src", "alt", ["caption", "title"], "id", "width", "height"),
        },
    };
}
